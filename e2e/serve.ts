import { spawn } from "node:child_process";

/** Serves the built site in out/ while `use` is at work with its address. */
export async function serve<Answer>(port: number, use: (address: string) => Promise<Answer>): Promise<Answer> {
  const server = spawn("npx", ["sirv", "out", "--port", String(port), "--quiet"], {
    env: { ...process.env, PORT: String(port) },
    stdio: "ignore",
    detached: true,
  });
  const address = `http://localhost:${port}`;
  try {
    await answering(address);
    return await use(address);
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const reached = await fetch(address).then(
      () => true,
      () => false,
    );
    if (reached) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${address}`);
}
