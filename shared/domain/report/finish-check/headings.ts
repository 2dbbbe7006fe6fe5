import { nameKey } from '../../name-key'
import { type Finding, findingIn, type Part, placeOf } from './checked'

/**
 * Headings are how a screen reader moves: none empty, no level jumped over, no two alike under the same parent. What people
 * have written must be mended; what the kind itself has is told.
 */
export function checkHeadings(parts: readonly Part[]): Finding[] {
  return [...twiceAtTop(parts), ...parts.flatMap(checkPart)]
}

function twiceAtTop(parts: readonly Part[]): Finding[] {
  const seen = new Set<string>()
  return parts.flatMap((part) => {
    if (part.heading === null) return []
    if (part.heading.trim() === '') {
      return [findingIn(part, 'headingEmpty', 'stop', 'Ett avsnitt har en tom rubrik. Ge det en rubrik.')]
    }
    const key = nameKey(part.heading)
    const isTwice = seen.has(key)
    seen.add(key)
    return isTwice
      ? [findingIn(part, 'headingTwice', 'warn', `Två avsnitt heter ${part.heading}. Ge det ena en egen rubrik.`)]
      : []
  })
}

function checkPart(part: Part): Finding[] {
  const findings: Finding[] = []
  const degree = part.section?.isHandwritten === true ? 'stop' : 'warn'
  // What each level holds under its parent; a higher heading begins anew.
  const seen: Array<Set<string>> = [new Set(), new Set()]
  let level = 1
  for (const block of part.blocks) {
    if (block.kind !== 'heading') continue
    if (block.text.trim() === '') {
      const sentence = `En underrubrik ${placeOf(part)} är tom. Skriv en rubrik eller ta bort raden.`
      findings.push(findingIn(part, 'headingEmpty', 'stop', sentence))
      continue
    }
    if (block.level > level + 1) {
      const sentence = `Rubriken ${block.text} ${placeOf(part)} hoppar över en nivå. Gör den till en nivå högre rubrik.`
      findings.push(findingIn(part, 'headingOrder', degree, sentence))
    }
    level = block.level
    if (block.level === 2) seen[1] = new Set()
    const siblings = seen[block.level - 2]
    const key = nameKey(block.text)
    if (siblings?.has(key) === true) {
      const sentence = `Rubriken ${block.text} står två gånger ${placeOf(part)}. Slå ihop styckena eller byt den ena.`
      findings.push(findingIn(part, 'headingTwice', 'warn', sentence))
    }
    siblings?.add(key)
  }
  return findings
}
