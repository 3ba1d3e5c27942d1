import { createServer, type RequestListener } from 'node:http';

/** A server on this machine. */
export type Loopback = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Stops it and cuts what is still connected. */
  readonly close: () => Promise<void>;
};

/** The one address that the rehearsal world ever listens on. */
const LOOPBACK = '127.0.0.1';

/** Serves `listener` on loopback; port 0 takes any free one. Rejects when the port is taken. */
export async function listenOnLoopback(port: number, listener: RequestListener): Promise<Loopback> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    origin: `http://${LOOPBACK}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
