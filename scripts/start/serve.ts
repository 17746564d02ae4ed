/** Serves one article to a browser on this machine, for as long as the browser shows it. */
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { basename, dirname, extname, join, normalize } from "node:path";

/** What browsers do not work out from the content itself. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

export interface Served {
  url: string;
  close(): void;
}

/** Serves `html` under the file's name, and the folder that a browser saved beside the file. */
export async function serveArticle(html: string, file: string): Promise<Served> {
  const page = `/${encodeURIComponent(basename(file, extname(file)))}.html`;
  const assets = `${basename(file, extname(file))}_files`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === page) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
    } else {
      serveAsset(response, dirname(file), assets, pathname);
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://localhost:${address.port}${page}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function serveAsset(response: ServerResponse, folder: string, assets: string, path: string): void {
  try {
    // Nothing outside that one folder is anybody's business.
    const wanted = normalize(decodeURIComponent(path).slice(1));
    if (!wanted.startsWith(join(assets, "/"))) throw new Error("not an asset");
    const body = readFileSync(join(folder, wanted));
    const type = TYPES[extname(wanted).toLowerCase()];
    response.writeHead(200, type ? { "Content-Type": type } : {}).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
