import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../tests/support/browser.mjs'

/*
 * Draws icon.png and icon.ico from icon.svg: `npx node resources/icons/make.mjs`, after a change to the drawing. The files
 * are kept, because a build machine may have no browser.
 */
const place = (name) => fileURLToPath(new URL(name, import.meta.url))
const drawing = readFileSync(place('icon.svg'), 'utf8')
const icoSizes = [16, 24, 32, 48, 64, 128, 256]

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
const draw = async (size) => {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`)
  return page.screenshot({ omitBackground: true })
}
const pictures = []
for (const size of icoSizes) pictures.push(await draw(size))
writeFileSync(place('icon.ico'), ico(pictures))
writeFileSync(place('icon.png'), await draw(512))
await browser.close()

/** Windows' container: a list of sizes and places, then the pictures themselves, each a whole PNG. */
function ico(pngs) {
  const head = Buffer.alloc(6 + 16 * pngs.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pngs.length, 4)
  let at = head.length
  for (const [index, png] of pngs.entries()) {
    const entry = 6 + 16 * index
    const size = icoSizes[index]
    // A byte holds at most 255; 0 means 256.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  }
  return Buffer.concat([head, ...pngs])
}
