/** What a store's form asks for besides the package: texts and pictures, in dist/store. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { compile } from "../dataset/compile.ts";
import { DATASET_FOLDER, EXTENSION_FOLDER, ROOT } from "../paths.ts";
import { takePictures } from "./pictures.ts";
import { storeTexts } from "./texts.ts";

/** Writes everything anew and returns the files' paths. Needs what `npm run build` leaves in dist/. */
export async function writeStoreFiles(chromium: string): Promise<string[]> {
  const folder = `${ROOT}dist/store`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { dataset, sites } = compile(DATASET_FOLDER).compiled;
  const counts = { claims: dataset.claims.length, sites: sites.length };
  const texts = Object.entries(storeTexts(EXTENSION_FOLDER, counts)).map(([name, content]) => {
    writeFileSync(`${folder}/${name}`, content);
    return `${folder}/${name}`;
  });
  return [...texts, ...(await takePictures(chromium, folder))];
}
