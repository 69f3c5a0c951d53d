import { Reader } from "@zip.js/zip.js/lib/zip-core-custom.js";

const windowBytes = 2 * 1024 * 1024;

/**
 * A file for zip.js, read through a window of which the bytes are kept: every piece of a Blob is asked of the browser's
 * own process, which costs the same for thirty bytes as for a megabyte, and each entry needs three.
 */
export class WindowReader extends Reader<Blob> {
  readonly #file: Blob;
  #from = 0;
  #window: Promise<Uint8Array<ArrayBuffer>> = Promise.resolve(new Uint8Array());
  #length = 0;

  constructor(file: Blob) {
    super(file);
    this.#file = file;
    this.size = file.size;
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const end = Math.min(offset + length, this.size);
    if (offset < this.#from || end > this.#from + this.#length) {
      this.#from = offset;
      this.#length = Math.min(Math.max(length, windowBytes), this.size - offset);
      this.#window = this.#file
        .slice(offset, offset + this.#length)
        .arrayBuffer()
        .then((bytes) => new Uint8Array(bytes));
    }
    const from = this.#from;
    return (await this.#window).subarray(offset - from, end - from);
  }
}
