/** Tells a person at a terminal what is being worked on; silent where nobody watches. */
export function progress(stream: NodeJS.WriteStream): { say(text: string): void; clear(): void } {
  const write = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
  };
  return { say: write, clear: () => write("") };
}
