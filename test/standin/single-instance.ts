import fs from 'node:fs';
import path from 'node:path';

type Listener = (argv: string[], folder: string, data: unknown) => void;

/** One process for each user-data folder: a lock file with the owner's id, and a folder in which later starts leave a note. */
export class SingleInstance {
  private inbox: string | undefined;

  request(userData: string, data: unknown): boolean {
    const lock = path.join(userData, 'standin.lock');
    const inbox = path.join(userData, 'standin.inbox');
    fs.mkdirSync(inbox, { recursive: true });
    if (this.take(lock)) {
      this.inbox = inbox;
      process.on('exit', () => fs.rmSync(lock, { force: true }));
      return true;
    }
    const note = JSON.stringify({ argv: process.argv, folder: process.cwd(), data });
    fs.writeFileSync(path.join(inbox, `${process.pid}.tmp`), note);
    fs.renameSync(path.join(inbox, `${process.pid}.tmp`), path.join(inbox, `${process.pid}.json`));
    return false;
  }

  private take(lock: string): boolean {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      const owner = Number(fs.readFileSync(lock, 'utf8'));
      try {
        process.kill(owner, 0);
        return false;
      } catch {
        fs.rmSync(lock, { force: true });
        return this.take(lock);
      }
    }
  }

  listen(listener: Listener): void {
    const { inbox } = this;
    if (inbox === undefined) return;
    setInterval(() => {
      for (const name of fs.readdirSync(inbox).filter((n) => n.endsWith('.json'))) {
        const { argv, folder, data } = JSON.parse(fs.readFileSync(path.join(inbox, name), 'utf8'));
        fs.rmSync(path.join(inbox, name));
        listener(argv, folder, data);
      }
    }, 50).unref();
  }
}
