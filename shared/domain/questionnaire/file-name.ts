import { findPersonalData } from '../personal-data'

/** What Windows forbids in a file's name, and what can't be seen. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\\/:*?"<>|\u0000-\u001f]+/g
/** Names that Windows keeps for itself, whatever the ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** Together with a folder and an ending this stays under the 260 signs that Windows takes. */
const longest = 90

/** A part of a file's name that every system takes: no forbidden signs, no dots or spaces at its ends, not too long. */
export function fileNamePart(text: string): string {
  const clean = text.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim()
  const cut = clean
    .slice(0, longest)
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '')
  return cut === '' || reserved.test(cut) ? 'fil' : cut
}

/** Each name once: the second 'Eken.xlsx' is 'Eken (2).xlsx', without regard to case as on Windows. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const dot = name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    let free = name
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${stem} (${n})${ending}`
    taken.add(free.toLowerCase())
    return free
  })
}

/** A file's name as it may be shown and kept: what looks like a personnummer in it is masked. */
export function shownFileName(fileName: string): string {
  const hits = findPersonalData(fileName, '2099-12-31')
  return hits
    .toReversed()
    .reduce((name, { start, end, masked }) => name.slice(0, start) + masked + name.slice(end), fileName)
}
