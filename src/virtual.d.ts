/** Modules that the build makes: see `scripts/build.ts`. */
declare module "sidenote:pack" {
  /** The compiled patterns in base64: `readPack`. */
  const base64: string;
  export default base64;
}
declare module "sidenote:dataset" {
  /** The compiled dataset (`Dataset`) as JSON. */
  const json: string;
  export default json;
}
declare module "sidenote:prose" {
  /** What notes are written from (`EditedProse`) as JSON. */
  const json: string;
  export default json;
}
declare module "*.css" {
  /** The style sheet's text. */
  const text: string;
  export default text;
}
/** "closed" in the release build; "open" where tests must look inside. */
declare const SIDENOTE_SHADOW_MODE: ShadowRootMode;
