/** Files that the system hands over, at any time: the first may come before there is anything to open them with. */
export class IncomingFiles {
  #waiting: string | null = null;
  #open: ((path: string) => void) | null = null;

  arrived(path: string): void {
    if (this.#open === null) this.#waiting = path;
    else this.#open(path);
  }

  /** From now on files are opened as they come. Gives the one that came too early. */
  listen(open: (path: string) => void): string | null {
    this.#open = open;
    return this.#waiting;
  }
}
