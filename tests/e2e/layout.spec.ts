import type { Page } from '@playwright/test'
import { expect, test } from './host'
import { placesOf } from './places'
import { open } from './ways'

test.describe.configure({ mode: 'parallel' })

test.use({ example: true })

/** What does not fit: the page wider than the window, or a heading whose words are cut. Empty when all is well. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('main')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.tagName.toLowerCase()} is ${box.scrollWidth} of ${box.clientWidth} wide`)
    const cut = [...document.querySelectorAll<HTMLElement>('h1, h2')].flatMap((heading) => {
      const box = heading.getBoundingClientRect()
      const hidden = box.width < 2 || getComputedStyle(heading).position === 'absolute'
      const fits = box.left >= 0 && box.right <= innerWidth && heading.scrollWidth <= heading.clientWidth + 1
      return hidden || fits ? [] : [`"${heading.textContent}" is cut`]
    })
    return [...wide, ...cut]
  })

for (const [words, width, height, text] of [
  ['on a small laptop', 1366, 768, 100],
  ['on a large screen', 1920, 1080, 100],
  ['with text at 200 %', 1366, 768, 200],
] as const) {
  test(`every page fits ${words}`, async ({ page, program }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`
    }, text)
    const found: string[] = []
    for (const [name, path] of placesOf(program)) {
      await open(page, path)
      found.push(...(await misfits(page)).map((fault) => `${name}: ${fault}`))
    }
    expect(found).toEqual([])
  })
}
