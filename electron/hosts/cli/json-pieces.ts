/**
 * The text of `JSON.stringify(value, null, 2)`, piece by piece. A field of the outermost object may be anything that can be
 * gone through: its items are asked for one at a time, since a list of every candidate in a large register is longer than
 * one string can be.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  if (!isRecord(value)) {
    yield JSON.stringify(value, null, 2)
    return
  }
  let before = '{\n'
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue
    yield `${before}  ${JSON.stringify(key)}: `
    yield* isList(field) ? listPieces(field) : [indented(JSON.stringify(field, null, 2), '  ')]
    before = ',\n'
  }
  yield before === '{\n' ? '{}' : '\n}'
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let before = '[\n'
  for (const item of items) {
    yield `${before}    ${indented(JSON.stringify(item, null, 2), '    ')}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]' : '\n  ]'
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value)

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)
