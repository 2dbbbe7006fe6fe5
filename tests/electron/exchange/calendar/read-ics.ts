/*
 * A small, strict reader of iCalendar (RFC 5545), written from the standard and not from the writer: what it does not
 * accept, Outlook need not accept either.
 */

export interface Property {
  name: string
  parameters: Record<string, string>
  value: string
}

export interface Component {
  name: string
  properties: Property[]
  components: Component[]
}

/** @throws Error on the first line that breaks the standard */
export function readIcs(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  if (text.startsWith('\ufeff')) throw new Error('a byte order mark')
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line that ends with something else than CRLF')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (line === '') throw new Error('an empty line')
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`)
  }
  const lines = physical.reduce<string[]>((joined, line) => {
    if (!/^[ \t]/.test(line)) return [...joined, line]
    const last = joined.at(-1)
    if (last === undefined) throw new Error('begins with a continuation')
    return [...joined.slice(0, -1), last + line.slice(1)]
  }, [])
  const stack: Component[] = []
  let whole: Component | null = null
  for (const property of lines.map(readLine)) {
    if (whole !== null) throw new Error('something after the end')
    if (property.name === 'BEGIN') stack.push({ name: property.value, properties: [], components: [] })
    else if (property.name === 'END') {
      const ended = stack.pop()
      if (ended?.name !== property.value) throw new Error(`END:${property.value} ends nothing`)
      const outer = stack.at(-1)
      if (outer === undefined) whole = ended
      else outer.components.push(ended)
    } else {
      const open = stack.at(-1)
      if (open === undefined) throw new Error('a property outside every component')
      open.properties.push(property)
    }
  }
  if (whole === null) throw new Error('never ended')
  return whole
}

function readLine(line: string): Property {
  const found = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line)
  if (found === null) throw new Error(`no property: ${line}`)
  const [, name = '', written = '', value = ''] = found
  const parameters = Object.fromEntries(
    written
      .split(';')
      .slice(1)
      .map((pair) => {
        const [key = '', content = ''] = pair.split('=')
        return [key, content.replaceAll('"', '')]
      }),
  )
  return { name, parameters, value }
}

export const all = (component: Component, name: string): Component[] =>
  component.components.filter((one) => one.name === name)

/** The one property of a name. @throws Error when it is missing or stands twice */
export function one(component: Component, name: string): Property {
  const [found, second] = component.properties.filter((property) => property.name === name)
  if (found === undefined || second !== undefined) throw new Error(`${name} once in ${component.name}`)
  return found
}

/** The words of a TEXT value. @throws Error on a sign that should have been escaped */
export function words(component: Component, name: string): string {
  const { value } = one(component, name)
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`${name} holds a bare comma or semicolon: ${value}`)
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
}
