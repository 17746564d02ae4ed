import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface Options {
  env?: Readonly<Record<string, string>>;
  /** At lower priority than what runs beside it. */
  patient?: boolean;
}

/** Runs Node in a folder and collects what it prints, while others go on. */
export function runNode(
  args: readonly string[],
  folder: string,
  { env = {}, patient = false }: Options = {},
): Promise<Ran> {
  return new Promise((done) => {
    const ran: Ran = { status: null, stdout: "", stderr: "" };
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
    if (patient && child.pid !== undefined) stepBack(child.pid);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      ran.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      ran.stderr += text;
    });
    child.on("close", (status) => done({ ...ran, status }));
  });
}

function stepBack(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already.
  }
}
