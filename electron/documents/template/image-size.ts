/** A picture that Word can show: its kind and size in pixels. */
export interface ImageFacts {
  type: 'png' | 'jpg' | 'gif'
  width: number
  height: number
}

/** Reads kind and size from the first bytes; null for what Word can't show. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength > 24 && view.getUint32(0) === 0x89504e47) {
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (bytes.byteLength > 10 && view.getUint32(0) === 0x47494638) {
    return { type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
  }
  return bytes.byteLength > 4 && view.getUint16(0) === 0xffd8 ? jpegFacts(view) : null
}

/** A JPEG holds its size in the frame that begins the picture, behind other segments. */
function jpegFacts(view: DataView): ImageFacts | null {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** As large as fits in the box, with the picture's own proportions. */
export function fitted({ width, height }: ImageFacts, box: { width: number; height: number }) {
  const scale = Math.min(box.width / width, box.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
