import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs Node in a folder and collects what it prints, while others go on; they go first where it is `patient`. */
export function runNode(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
  patient = false,
): Promise<Ran> {
  return new Promise((done) => {
    const ran: Ran = { status: null, stdout: "", stderr: "" };
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
    if (patient && child.pid !== undefined) {
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    }
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      ran.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      ran.stderr += text;
    });
    child.on("close", (status) => done({ ...ran, status }));
  });
}
