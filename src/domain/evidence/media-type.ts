/**
 * What a file is, found out from its bytes. A name proves nothing: it may only make the answer stricter. What is not on
 * the list is refused with a reason, because a pack goes to another office and is opened there.
 */
import { fail, succeed } from "#src/domain/shared/result";
import { identifyCompoundFile } from "./compound-file";
import {
  asciiAt,
  startsWith,
  type FileSample,
  type Identified,
  type MediaRefusal,
  type MediaType,
} from "./file-sample";
import { identifyText } from "./text-type";
import { identifyZip } from "./zip-type";

const still = (mediaType: string, ...extensions: readonly string[]): MediaType => ({
  mediaType,
  extensions,
  active: false,
  preview: "none",
});

const image = (mediaType: string, ...extensions: readonly string[]): MediaType => ({
  ...still(mediaType, ...extensions),
  preview: "image",
});

type Signature = { readonly bytes: readonly number[] | string; readonly type: MediaType };

const signatures: readonly Signature[] = [
  { bytes: "%PDF-", type: { ...still("application/pdf", "pdf"), active: true } },
  { bytes: [0xff, 0xd8, 0xff], type: image("image/jpeg", "jpg", "jpeg") },
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], type: image("image/png", "png") },
  { bytes: "GIF87a", type: image("image/gif", "gif") },
  { bytes: "GIF89a", type: image("image/gif", "gif") },
  { bytes: [0xd4, 0xc3, 0xb2, 0xa1], type: still("application/vnd.tcpdump.pcap", "pcap", "cap") },
  { bytes: [0xa1, 0xb2, 0xc3, 0xd4], type: still("application/vnd.tcpdump.pcap", "pcap", "cap") },
  { bytes: [0x4d, 0x3c, 0xb2, 0xa1], type: still("application/vnd.tcpdump.pcap", "pcap", "cap") },
  { bytes: [0xa1, 0xb2, 0x3c, 0x4d], type: still("application/vnd.tcpdump.pcap", "pcap", "cap") },
  { bytes: [0x0a, 0x0d, 0x0d, 0x0a], type: still("application/x-pcapng", "pcapng", "ntar") },
  { bytes: "ID3", type: still("audio/mpeg", "mp3") },
];

/** Brands of ISO media files (ISO/IEC 14496-12, `ftyp`). */
const brands: readonly (readonly [RegExp, MediaType])[] = [
  [/^(?:avif|avis)$/, still("image/avif", "avif")],
  [/^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/, still("image/heic", "heic", "heif")],
  [/^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV)$/, still("video/mp4", "mp4", "m4v")],
];

const executables: readonly (readonly number[] | string)[] = [
  "MZ",
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  "!<arch>",
  "dex\n",
  [0x00, 0x61, 0x73, 0x6d],
  // A Windows shortcut, a help file, a cabinet: each starts what it likes.
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
  "ITSF",
  "MSCF",
];

const encrypted: readonly string[] = [
  "-----BEGIN PGP MESSAGE",
  "age-encryption.org/",
  "-----BEGIN AGE ENCRYPTED",
  "Salted__",
];

/** Names that a desktop runs at a double click, whatever is in them. */
const runsByName =
  /\.(?:exe|com|scr|pif|cpl|msi|msp|dll|bat|cmd|ps1|psm1|vbs|vbe|js|jse|mjs|wsf|wsh|hta|lnk|url|reg|jar|sh|bash|py|pl|rb|php|app|desktop|scf|inf|chm|gadget|application|html?|xhtml|svgz?|mht|mhtml)$/i;

export function identifyMedia(sample: FileSample): Identified {
  const { head, byteCount, name } = sample;
  if (byteCount === 0) return fail("empty");
  if (executables.some((bytes) => startsWith(head, bytes))) return fail("executable");
  if (encrypted.some((text) => startsWith(head, text))) return fail("encrypted");
  const identified = identifyContent(sample);
  return identified.ok && runsByName.test(name.trim()) ? fail(refusalByName(name)) : identified;
}

function identifyContent(sample: FileSample): Identified {
  const { head } = sample;
  const found = signatures.find(({ bytes }) => startsWith(head, bytes));
  if (found !== undefined) return succeed(found.type);
  if (startsWith(head, "RIFF") && startsWith(head, "WEBP", 8)) return succeed(image("image/webp", "webp"));
  if (startsWith(head, "ftyp", 4)) {
    const brand = asciiAt(head, 8, 4);
    const media = brands.find(([pattern]) => pattern.test(brand));
    return media === undefined ? fail("unknown") : succeed(media[1]);
  }
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return identifyZip(sample);
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return identifyCompoundFile(head);
  return sample.text === null ? fail("unknown") : identifyText(sample);
}

const refusalByName = (name: string): MediaRefusal =>
  /\.(?:html?|xhtml|svgz?|mht|mhtml)$/i.test(name.trim()) ? "markup" : "script";
