import type { Page } from '@playwright/test'
import { faultsOf } from './axe'
import { expect, test } from './host'
import { placesOf } from './places'
import { chooseSize, open } from './ways'

/*
 * Every place is opened once, and everything that must hold of every place is looked at there: that it fits, small, large
 * and with large text, and that axe finds nothing, in light and in dark.
 */
test.use({ example: true })

/** The places shared out between the workers, so that no test is long. */
const groups = [
  ['the first page, Röntgen and what is not found', /^\/(finns-inte|rontgen.*)?$/],
  ['the analyses and priorities', /^\/analysera\/(riskanalyser|prioriteringar)/],
  ['lägesbilder and ledningssystem', /^\/analysera\/(lagesbilder|ledningssystem)/],
  ['the plans', /^\/planera\/(uppfoljningsplan|flerarsplan)/],
  ['mål, uppdrag and projects', /^\/planera\/(mal-och-uppdrag|projekt)/],
  ['the rest of Planera', /^\/planera\/(?!uppfoljningsplan|flerarsplan|mal-och-uppdrag|projekt)/],
  ['brukarundersökningar and nyckeltal', /^\/samla-in\/(nyckeltal|brukarundersokning)/],
  ['granskningar and uppgiftsbegäran', /^\/samla-in\/(granskningar|uppgiftsbegaran)/],
  ['synpunkter, avvikelser and erfarenheter', /^\/samla-in\/(synpunkter|avvikelser|erfarenheter)/],
  ['lex Sarah, händelseanalyser and tillsyn', /^\/samla-in\/(lex-|handelseanalys|tillsyn)/],
  ['ekonomisk kontroll and ej verkställda beslut', /^\/samla-in\/(ekonomisk-kontroll|ej-verkstallda)/],
  ['bristanalys and utfall', /^\/bedoma\/(bristanalys|utfall)/],
  ['the rest of Bedöma', /^\/bedoma\/(?!bristanalys|utfall)/],
  ['brister and åtgärdsplaner', /^\/atgarda\/(brister|atgardsplaner)/],
  ['the rest of Åtgärda', /^\/atgarda\/(?!brister|atgardsplaner)/],
  [
    'the rest of Samla in',
    /^\/samla-in\/(?!granskningar|uppgiftsbegaran|ekonomisk-kontroll|ej-verkstallda|synpunkter|avvikelser|erfarenheter|lex-|handelseanalys|tillsyn|nyckeltal|brukarundersokning)/,
  ],
  ['Dokument', /^\/dokument/],
  ['Inställningar', /^\/installningar/],
  ['the lists of Register', /^\/register\/[^/]+$/],
  ['the records of Register', /^\/register\/.+\/.+/],
] as const

/** The window as the fixture opens it stands last: so it is left for what comes after. */
const windows = [
  ['on a large screen', 1920, 1080, 100],
  ['with text at 200 %', 1366, 768, 200],
  ['on a small laptop', 1366, 768, 100],
] as const

async function misfitsOf(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [words, width, height, text] of windows) {
    await chooseSize(page, width, height, text)
    found.push(...(await misfits(page)).map((fault) => `${name}, ${words}: ${fault}`))
  }
  return found
}

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

test('every place is looked at once', ({ program }) => {
  const groupsOf = (path: string) => groups.filter(([, belongs]) => belongs.test(path)).length
  expect([...placesOf(program).values()].filter((path) => groupsOf(path) !== 1)).toEqual([])
})

for (const [words, belongs] of groups) {
  test(`everything fits and axe finds nothing in ${words}`, async ({ page, program }) => {
    test.slow()
    const faults: string[] = []
    for (const [name, path] of placesOf(program)) {
      if (!belongs.test(path)) continue
      await open(page, path)
      faults.push(...(await misfitsOf(page, name)), ...(await faultsOf(page, name)))
    }
    expect(faults).toEqual([])
  })
}
