import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleBytes } from "#src/domain/evidence/file-sample";
import { identifyMedia } from "#src/domain/evidence/media-type";
import { createTextCheck } from "#src/domain/evidence/text-type";
import { aCompoundFile, aJpeg, aPng, ascii, aWebp, aZip, joined } from "#test/support/some-files";

function identify(bytes: Uint8Array, name = "x") {
  const check = createTextCheck();
  for (let at = 0; at < bytes.length; at += 7) check.update(bytes.subarray(at, at + 7));
  return identifyMedia({
    name,
    byteCount: bytes.length,
    head: bytes.subarray(0, sampleBytes),
    tail: bytes.subarray(Math.max(0, bytes.length - sampleBytes)),
    text: check.end(),
  });
}

const typeOf = (bytes: Uint8Array, name?: string) => {
  const found = identify(bytes, name);
  return found.ok ? found.value.mediaType : `refused: ${found.error}`;
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const docx = { "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" };
const odt = { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<c/>" };

describe("what a file is", () => {
  it.each([
    ["application/pdf", ascii("%PDF-1.7\n…")],
    ["image/jpeg", aJpeg()],
    ["image/png", aPng()],
    ["image/gif", ascii("GIF89a…")],
    ["image/webp", aWebp()],
    ["image/heic", joined([0, 0, 0, 24], ascii("ftypheic"), [0, 0, 0, 0])],
    ["image/avif", joined([0, 0, 0, 24], ascii("ftypavif"), [0, 0, 0, 0])],
    ["video/mp4", joined([0, 0, 0, 24], ascii("ftypisom"), [0, 0, 0, 0])],
    ["audio/mpeg", joined(ascii("ID3"), [4, 0, 0])],
    ["application/vnd.tcpdump.pcap", Uint8Array.of(0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0)],
    ["application/x-pcapng", Uint8Array.of(0x0a, 0x0d, 0x0d, 0x0a, 1, 0, 0, 0)],
    ["application/zip", aZip({ "nhat-ky.txt": "x" })],
    ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", aZip(docx)],
    [
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      aZip({ "[Content_Types].xml": "", "xl/workbook.xml": "" }),
    ],
    [
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      aZip({ "[Content_Types].xml": "", "ppt/presentation.xml": "" }),
    ],
    ["application/vnd.oasis.opendocument.text", aZip(odt)],
    ["application/vnd.ms-outlook", aCompoundFile(["__nameid_version1.0", "__properties_version1.0"])],
    ["text/plain", utf8("Biên bản thử máy phát\n")],
    ["message/rfc822", ascii("From: a@b.vn\r\nTo: c@d.vn\r\nDate: Mon, 1 Jan 2026\r\nSubject: x\r\n\r\nChao")],
  ])("is told by its bytes: %s", (mediaType, bytes) => {
    expect(typeOf(bytes)).toBe(mediaType);
  });

  it.each([
    ["empty", new Uint8Array(0)],
    ["executable", joined(ascii("MZ"), [0x90, 0, 3])],
    ["executable", joined([0x7f], ascii("ELF"), [2, 1])],
    ["executable", aZip({ "META-INF/MANIFEST.MF": "", "a.class": "" })],
    ["script", ascii("#!/bin/sh\nrm -rf /\n")],
    ["script", ascii("<script>alert(1)</script>")],
    ["markup", ascii("  <!DOCTYPE html><p>x")],
    ["markup", ascii('<?xml version="1.0"?><svg onload="x()"/>')],
    ["macro", aZip({ ...docx, "word/vbaProject.bin": "x" })],
    ["macro", aZip({ "[Content_Types].xml": "", "xl/workbook.xml": "", "xl/macrosheets/sheet1.xml": "" })],
    ["macro", aZip({ ...odt, "Basic/Standard/Module1.xml": "" })],
    ["legacy-office", aCompoundFile(["WordDocument"])],
    ["legacy-office", ascii("{\\rtf1 x}")],
    ["encrypted", aCompoundFile(["EncryptionInfo", "EncryptedPackage"])],
    ["encrypted", aZip({ "a.txt": "x" }, 1)],
    ["encrypted", ascii("-----BEGIN PGP MESSAGE-----\n")],
    ["broken-archive", aZip({ "a.txt": "x" }).subarray(0, 60)],
    ["unknown", Uint8Array.of(1, 2, 3, 0, 255)],
    ["unknown", utf8("có ký tự NUL \0 bên trong")],
  ])("refuses with a reason: %s", (reason, bytes) => {
    expect(typeOf(bytes)).toBe(`refused: ${reason}`);
  });

  it("does not believe a name, which can only make the answer stricter", () => {
    expect(typeOf(aZip(docx), "anh.jpg")).toContain("wordprocessingml");
    expect(typeOf(joined(ascii("MZ"), [0]), "bien-ban.pdf")).toBe("refused: executable");
    expect(typeOf(utf8("Get-Process\n"), "lay-nhat-ky.ps1 ")).toBe("refused: script");
    expect(typeOf(utf8("xin chào"), "trang.html")).toBe("refused: markup");
  });

  it("takes logs with attacks in them, syslog and UTF-16 as text, and a table by its name", () => {
    expect(typeOf(ascii('10.0.0.1 "GET /?q=<script>alert(1)</script>" 403\n'), "access.log")).toBe("text/plain");
    expect(typeOf(ascii("<34>Oct 11 22:14:15 fw su: failed\n"))).toBe("text/plain");
    expect(
      typeOf(
        joined(
          [0xff, 0xfe],
          [...ascii("nhat ky")].flatMap((byte) => [byte, 0]),
        ),
      ),
    ).toBe("text/plain");
    expect(typeOf(utf8("ngày;giờ\n01/02;10\n"), "Báo cáo.CSV")).toBe("text/csv");
  });

  it("calls active whatever can run or call out when it is opened", () => {
    const isActive = (bytes: Uint8Array) => {
      const found = identify(bytes);
      return found.ok && found.value.active;
    };
    expect([ascii("%PDF-1.7"), aZip(docx), aZip({ a: "" })].map(isActive)).toEqual([true, true, true]);
    expect([aJpeg(), aPng(), utf8("x")].map(isActive)).toEqual([false, false, false]);
  });

  it("never throws, whatever the bytes", () => {
    const starts = [
      ascii("PK\u0003\u0004"),
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      ascii("RIFF"),
      ascii(""),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 1500 }), fc.string(), (start, rest, name) => {
        expect(typeof identify(joined(start, rest), name).ok).toBe("boolean");
      }),
      { numRuns: 400 },
    );
  });

  it("stays of one opinion when a directory is damaged at any byte", () => {
    const whole = aZip({ ...docx, "word/vbaProject.bin": "x" });
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(typeof identify(damaged).ok).toBe("boolean");
    }
  });
});
