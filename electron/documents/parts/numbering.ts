import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import type { Surface } from './surface'

export const HEADING_NUMBERS = 'rubriknummer'
export const BULLETS = 'punktlista'
export const NUMBERS = 'nummerlista'

const headingLevel = (level: number, text: string, width: number) => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: width, hanging: width } } },
})

const listIndent = { paragraph: { indent: { left: 397, hanging: 397 } } }

export const numberingFor = ({ colour }: Surface): INumberingOptions => ({
  config: [
    { reference: HEADING_NUMBERS, levels: [headingLevel(0, '%1', 650), headingLevel(1, '%1.%2', 794)] },
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { ...listIndent, run: { color: colour.accent } },
        },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: listIndent },
      ],
    },
  ],
})
