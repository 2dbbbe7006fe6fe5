import { crc32, deflateSync } from 'node:zlib'
import type { DocumentKind } from '../../../shared/contracts/values'
import type { Context } from '../context'
import { keepFile } from '../report/stored-file'
import { readSettings, writeSettings } from './settings-repo'

/** Letters whose names are the municipality's own; the rest are signed by those who are named when they are written. */
const kinds: DocumentKind[] = ['tjansteskrivelse-kvalitetsberattelse', 'tjansteskrivelse']

/** How the invented municipality's documents look: a mark of its own, a foot, and who signs what, as roles. */
export function documentSettingsExample(context: Context): void {
  const { settings, recordVersion } = readSettings(context.db)
  const logo = {
    sha256: keepFile(context, mark(), 'image/png'),
    fileName: 'solberga.png',
    alt: 'Solberga kommuns påhittade märke: en sol över en kulle',
  }
  writeSettings(
    context,
    {
      ...settings,
      documents: {
        ...settings.documents,
        logo,
        footText: 'Solberga kommun (påhittad)',
        signatories: [
          { role: 'Kvalitetsstrateg', task: 'Handläggare', kinds },
          { role: 'Förvaltningschef', task: 'Ansvarig chef', kinds },
        ],
      },
    },
    recordVersion,
  )
}

const SIZE = 192
const SKY = [255, 255, 255, 0]
const SUN = [214, 138, 26, 255]
const HILL = [11, 85, 96, 255]

/** A sun over a hill, drawn point by point: the example carries no picture of anybody's. */
function mark(): Buffer {
  const lines = Array.from({ length: SIZE }, (_, y) => [
    0,
    ...Array.from({ length: SIZE }, (_, x) => pointAt(x / SIZE, y / SIZE)).flat(),
  ])
  return png(SIZE, SIZE, Buffer.from(lines.flat()))
}

/** Both coordinates from 0 to 1, from the upper left. */
function pointAt(x: number, y: number): readonly number[] {
  if (Math.hypot(x - 0.5, y - 1.35) < 0.72) return HILL
  return Math.hypot(x - 0.5, y - 0.4) < 0.28 ? SUN : SKY
}

/** The least a PNG must hold: size, points in red, green, blue and cover, end. */
function png(width: number, height: number, points: Buffer): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(points)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
