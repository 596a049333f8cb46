/** A fault of the caller: its message is printed as it stands, and the exit code is 2. */
export const fault = (message: string): Error => Object.assign(new Error(message), { name: "Fault" });
