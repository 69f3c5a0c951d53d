import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPhoto } from "#src/domain/evidence/clean-photo";
import { orientationOnly, readExif } from "#src/domain/evidence/photo-traces";
import {
  aJpeg,
  aPng,
  ascii,
  aTiff,
  aWebp,
  exifSegment,
  joined,
  jpegSegment,
  pngChunk,
  tellingTiff,
} from "#test/support/some-files";

const told = ["gps", "device", "serial", "time", "thumbnail"];
const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(Buffer.from(text, "latin1"));
const xmp = jpegSegment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="20" aux:SerialNumber="7"/>'));
const icc = jpegSegment(0xe2, ascii("ICC_PROFILE\0\u0001\u0001profile"));
const adobe = jpegSegment(0xee, ascii("Adobe\0d"));

describe("a photo that may leave", () => {
  it("keeps the picture, its colours and its turning, and loses what else it told", () => {
    const comment = jpegSegment(0xfe, ascii("phòng máy A".normalize("NFKD")));
    const iptc = jpegSegment(0xed, ascii("Photoshop 3.0\0by-line"));
    const photo = aJpeg([exifSegment(tellingTiff), xmp, icc, adobe, iptc, comment], ascii("film"));
    const cleaned = cleanPhoto(photo);
    expect(cleaned?.removed).toEqual([...told, "text", "trailing"]);
    const bytes = cleaned?.bytes ?? new Uint8Array();
    for (const gone of ["GPS", "by-line", "film", "SerialNumber"]) expect(holds(bytes, gone)).toBe(false);
    expect(bytes).toEqual(aJpeg([exifSegment(orientationOnly(6)), icc, adobe]));
  });

  it("is left alone where there is nothing to remove", () => {
    expect(cleanPhoto(aJpeg([icc]))).toBeNull();
    expect(cleanPhoto(aJpeg([exifSegment(orientationOnly(8))]))).toBeNull();
    expect(cleanPhoto(aPng())).toBeNull();
    expect(cleanPhoto(aWebp())).toBeNull();
    expect(cleanPhoto(ascii("GIF89a"))).toBeNull();
    expect(cleanPhoto(ascii("%PDF-1.7"))).toBeNull();
  });

  it("loses the small picture in its first segment", () => {
    const thumb = joined(ascii("JFIF\0"), [1, 1, 0, 0, 1, 0, 1, 1, 1], [9, 9, 9]);
    const photo = joined([0xff, 0xd8], jpegSegment(0xe0, thumb), jpegSegment(0xda, ascii("s")), [5, 0xff, 0xd9]);
    const cleaned = cleanPhoto(photo);
    expect(cleaned?.removed).toEqual(["thumbnail"]);
    expect(cleaned?.bytes.length).toBe(photo.length - 3);
  });

  it("is cleaned too where its end is missing", () => {
    const photo = aJpeg([exifSegment(tellingTiff)]);
    const cut = photo.subarray(0, photo.length - 2);
    expect(cleanPhoto(cut)?.removed).toEqual(told);
  });

  it("as PNG loses texts, times, EXIF, private chunks and what stands behind the end", () => {
    const photo = aPng(
      [
        pngChunk("tEXt", ascii("Author\0An")),
        pngChunk("tIME", ascii("0000000")),
        pngChunk("eXIf", tellingTiff),
        pngChunk("prVt", ascii("x")),
      ],
      ascii("behind"),
    );
    const cleaned = cleanPhoto(photo);
    expect(cleaned?.removed).toEqual([...told, "text", "trailing"]);
    expect(holds(cleaned?.bytes ?? new Uint8Array(), "eXIf")).toBe(true);
    expect(holds(cleaned?.bytes ?? new Uint8Array(), "Author")).toBe(false);
    expect(cleanPhoto(cleaned?.bytes ?? new Uint8Array())).toBeNull();
  });

  it("as WebP loses EXIF and XMP and no longer says that they are there", () => {
    const upright = aTiff([[0x010f, 2, 0]]);
    const cleaned = cleanPhoto(aWebp({ EXIF: upright, "XMP ": ascii("<x/>") }, 0x0c));
    expect(cleaned?.removed).toEqual(["device", "text"]);
    expect(cleaned?.bytes).toEqual(aWebp({}, 0));
    expect(cleanPhoto(aWebp({ EXIF: tellingTiff }, 8))?.bytes).toEqual(aWebp({ EXIF: orientationOnly(6) }, 8));
  });

  it("read back gives the turning that was there", () => {
    expect(readExif(tellingTiff).orientation).toBe(6);
    expect(readExif(orientationOnly(3))).toEqual({ orientation: 3, traces: [] });
    expect(readExif(aTiff([[0x0112, 3, 77]])).orientation).toBe(1);
  });

  const rich = [
    aJpeg([exifSegment(tellingTiff), xmp, icc], ascii("film")),
    aPng([pngChunk("eXIf", tellingTiff), pngChunk("iTXt", ascii("x"))], ascii("y")),
    aWebp({ EXIF: tellingTiff, "XMP ": ascii("<x/>") }, 0x0c),
  ];

  it("damaged or cut anywhere never throws, never grows much, and is clean the second time", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rich),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        fc.nat(400),
        (photo, flips, cut) => {
          const bytes = photo.slice(0, Math.max(4, photo.length - cut));
          for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
          const before = bytes.slice();
          const cleaned = cleanPhoto(bytes);
          expect(bytes).toEqual(before);
          if (cleaned === null) return;
          expect(cleaned.bytes.length).toBeLessThanOrEqual(bytes.length + 40);
          expect(cleanPhoto(cleaned.bytes)).toBeNull();
          expect(cleanPhoto(bytes)).toEqual(cleaned);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("made of noise never throws", () => {
    const starts = [
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      [...ascii("RIFF\u0010\0\0\0WEBP")],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 600 }), (start, rest) => {
        expect(() => cleanPhoto(joined(start, rest))).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
