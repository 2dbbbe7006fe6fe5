import { bandSpan, type RiskScale } from '../../../shared/domain/risk'
import { ToneChip } from '../../ui'
import { NumberField, TextField } from '../../ui/forms'
import classes from './settings.module.css'

interface BandFieldsProps {
  scale: RiskScale
  onChange: (changes: Pick<RiskScale, 'bands'>) => void
}

/** Each level's word, the riskvärde it begins at and what it demands; the gravest first, as in the legend. */
export function BandFields({ scale, onChange }: BandFieldsProps) {
  const { bands } = scale
  const change = (index: number, part: Partial<RiskScale['bands'][number]>): void => {
    const band = bands[index]
    if (band) onChange({ bands: bands.with(index, { ...band, ...part }) })
  }
  return (
    <>
      {bands
        .map((band, index) => (
          <div key={band.level} className={classes.band} role="group" aria-label={`Nivå ${band.word}`}>
            <span className={classes.bandChip}>
              <ToneChip tone={band.level}>
                {band.word} {bandSpan(scale, band.level)}
              </ToneChip>
            </span>
            <TextField
              label="Ord"
              required
              maxLength={30}
              value={band.word}
              onChange={(word) => change(index, { word })}
            />
            <NumberField
              label="Från riskvärde"
              required
              min={1}
              max={scale.size ** 2}
              decimals={0}
              asText={index === 0}
              value={band.from}
              onChange={(from) => from !== null && change(index, { from })}
            />
            <TextField
              label="Vad nivån kräver"
              maxLength={200}
              value={band.demand}
              onChange={(demand) => change(index, { demand })}
            />
          </div>
        ))
        .toReversed()}
    </>
  )
}
