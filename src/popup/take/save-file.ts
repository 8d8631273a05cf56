/** Hands a file to the browser's own download. */
export function saveFile(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun when the click returns; the browser keeps what it needs of the blob.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
