import type { FileContent } from '../../shared/contracts/common'

/** Hands a file to the user: the browser's download, or the desktop window's save dialog. */
export function download(file: FileContent): void {
  saveBlob(file.fileName, new Blob([fromBase64(file.contentBase64)]))
}

export function saveBlob(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The browser reads the address after this task; a minute is ample and frees the memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

/** A chosen or dropped file as the contract carries it. */
export async function toFileContent(file: File): Promise<FileContent> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const piece = 0x8000
  let binary = ''
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece))
  return { fileName: file.name, contentBase64: btoa(binary) }
}
