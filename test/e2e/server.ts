/** A web server that is the whole internet of a test browser, and remembers what it was asked for. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.js': 'text/javascript',
};

export interface TestServer {
  /** `host:port`, to be used as the browser's proxy. */
  readonly address: string;
  readonly origin: string;
  /** Every address asked for so far; `CONNECT host:port` for what was to be encrypted. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves the files of `folders`, the first that has one, whatever the host. */
export async function startServer(folders: readonly string[], port = 0): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`).href);
    void serve(folders, request, response);
  });
  server.on('connect', ({ url }, socket) => {
    requests.push(`CONNECT ${url ?? ''}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    address,
    origin: `http://${address}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

async function serve(folders: readonly string[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = normalize(decodeURIComponent(pathname));
  const contents = await readFirst(folders.map((folder) => join(folder, path)));
  if (!contents) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(contents);
}

async function readFirst(paths: readonly string[]): Promise<Buffer | null> {
  for (const path of paths) {
    try {
      return await readFile(path);
    } catch {
      // The next folder may have it.
    }
  }
  return null;
}
