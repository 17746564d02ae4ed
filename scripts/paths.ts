import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const DATASET_FOLDER = `${ROOT}src/dataset`;
/** The unpacked extension for all browsers. */
export const EXTENSION_FOLDER = `${ROOT}dist/extension`;
/** The same, with an open shadow root, for tests that must look inside. */
export const TEST_EXTENSION_FOLDER = `${ROOT}dist/extension-test`;
