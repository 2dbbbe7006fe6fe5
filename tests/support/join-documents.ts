import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const contentTypes = '[Content_Types].xml'
const isMain = (relationship: string): boolean => relationship.includes('/officeDocument"')
const isCore = (relationship: string): boolean => relationship.includes('/core-properties"')

/**
 * Several Word documents as one file, each whole in a folder of its own (f0, f1 …): parts, relationships and all. The first
 * main document is the file's, and the others hang on it, so that a validator comes to every part as in the file alone. Two
 * core properties in one file are not read at all; only the first document keeps its own.
 */
export function joinDocuments(documents: readonly Uint8Array[]): Uint8Array {
  const parts: Record<string, Uint8Array> = {}
  const types = new Set<string>()
  const ofFile: string[] = []
  const hung: string[] = []

  for (const [index, document] of documents.entries()) {
    const folder = `f${index}`
    const { [contentTypes]: itsTypes, '_rels/.rels': itsRelationships, ...content } = unzipSync(document)
    for (const type of elements(itsTypes)) types.add(type.replace('PartName="/', `PartName="/${folder}/`))
    for (const relationship of elements(itsRelationships)) {
      const moved = relationship.replace(' Id="', ` Id="${folder}`).replace(/ Target="\/?/, ` Target="/${folder}/`)
      if (isMain(relationship) && index > 0) hung.push(moved)
      else if (!isCore(relationship) || index === 0) ofFile.push(moved)
    }
    for (const [path, bytes] of Object.entries(content)) {
      parts[`${folder}/${path}`] = path.endsWith('.rels')
        ? strToU8(strFromU8(bytes).replaceAll(' Target="/', ` Target="/${folder}/`))
        : bytes
    }
  }
  const ofMain = 'f0/word/_rels/document.xml.rels'
  parts[ofMain] = written('Relationships', 'relationships', [...elements(parts[ofMain]), ...hung])
  parts[contentTypes] = written('Types', 'content-types', [...types])
  parts['_rels/.rels'] = written('Relationships', 'relationships', ofFile)
  return zipSync(parts, { level: 0 })
}

const elements = (xml: Uint8Array = new Uint8Array()): string[] =>
  strFromU8(xml).match(/<(?:Default|Override|Relationship) [^>]*\/>/g) ?? []

const written = (name: string, schema: string, children: readonly string[]): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="http://schemas.openxmlformats.org/package/2006/${schema}">${children.join('')}</${name}>`,
  )
