import { REPLY_HEADER } from "./sign";

export interface HttpReply {
  status: number;
  body: Uint8Array<ArrayBuffer>;
  mac: string | null;
}

export interface Posting {
  port: number;
  path: string;
  body: Uint8Array<ArrayBuffer>;
  authorization?: string;
  timeoutMs: number;
}

/**
 * The only fetch of the extension, and only to this machine.
 * Returns null when nobody answers in time: refused, reset, redirected or too slow.
 */
export async function post(posting: Posting): Promise<HttpReply | null> {
  const { port, path, body, authorization, timeoutMs } = posting;
  const signed = authorization === undefined ? {} : { Authorization: authorization };
  try {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...signed },
      body,
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(timeoutMs),
    });
    return {
      status: reply.status,
      body: new Uint8Array(await reply.arrayBuffer()),
      mac: reply.headers.get(REPLY_HEADER),
    };
  } catch {
    return null;
  }
}

export function encode(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value)) as Uint8Array<ArrayBuffer>;
}

/** The body as JSON, or undefined if it is none. */
export function decode(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
