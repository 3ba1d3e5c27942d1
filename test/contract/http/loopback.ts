import http from 'node:http';
import net, { type AddressInfo } from 'node:net';

/** A server of the test on loopback, with what it counted. */
export type Loopback = {
  readonly url: string;
  /** Method and path of every request that arrived, in order. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
};

/** Serves over HTTP; the handler gets the number of the request (from 1) as third argument. */
export async function serve(
  handler: (request: http.IncomingMessage, response: http.ServerResponse, count: number) => unknown,
): Promise<Loopback> {
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    handler(request, response, requests.length);
  });
  const url = await listen(server);
  return {
    url,
    requests,
    close: async () => {
      server.closeAllConnections();
      await closed(server);
    },
  };
}

/** Serves raw TCP, for what an HTTP server would not do. */
export async function serveRaw(onConnection: (socket: net.Socket) => void): Promise<Loopback> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    onConnection(socket);
  });
  const url = await listen(server);
  return {
    url,
    requests: [],
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await closed(server);
    },
  };
}

/** The address of a port on which nobody listens. */
export async function refusedUrl(): Promise<string> {
  const server = net.createServer();
  const url = await listen(server);
  await closed(server);
  return url;
}

/** The whole body of a request. */
export async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

async function listen(server: net.Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closed(server: net.Server): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
