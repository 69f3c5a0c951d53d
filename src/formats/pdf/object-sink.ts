/** Where finished objects go; the writer notes the place of each for the cross-reference table. */
export interface ObjectSink {
  put(objectNumber: number, dictionary: string, stream?: Uint8Array<ArrayBuffer> | Blob): void;
}
