declare module "pdfkit/output" {
  /** All that a document writes until it ends. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
