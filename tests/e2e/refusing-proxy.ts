/** A proxy that lets nothing out and notes who was asked for: a browser that uses it is offline. */
import { createServer } from "node:net";

export interface RefusingProxy {
  port: number;
  /** Host names asked for, in order, each as often as it was. */
  hosts: readonly string[];
  /** Empties `hosts`. */
  forget(): void;
  close(): void;
}

export async function startRefusingProxy(): Promise<RefusingProxy> {
  const hosts: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (data) => {
      // "CONNECT host:443 HTTP/1.1", or "GET http://host/path HTTP/1.1".
      const asked = data.toString("latin1").split(" ", 2)[1] ?? "";
      const address = asked.includes("://") ? asked : `https://${asked}`;
      hosts.push(URL.canParse(address) ? new URL(address).hostname : address);
      socket.end("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n");
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  const forget = () => void hosts.splice(0);
  return { port: address.port, hosts, forget, close: () => server.close() };
}
