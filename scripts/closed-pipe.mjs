// Loaded before each script: whoever reads its output may stop early (`npm run dataset | head`), which is no fault.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
