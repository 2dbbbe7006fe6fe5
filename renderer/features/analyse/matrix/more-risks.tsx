import { Popover } from '@mantine/core'
import { type CSSProperties, useState } from 'react'
import type { RiskRow } from '../../../../shared/contracts/analyse'
import { Button } from '../../../ui'
import classes from './matrix.module.css'

interface MoreRisksProps {
  risks: readonly RiskRow[]
  /** Which cell, in words. */
  place: string
  style: CSSProperties
  onSelect: (id: string) => void
}

/** "+2": the risks that a crowded cell has no room for. Choosing one brings its mark forward. */
export function MoreRisks({ risks, place, style, onSelect }: MoreRisksProps) {
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="right" trapFocus returnFocus withArrow>
      <Popover.Target>
        <button
          type="button"
          className={classes.more}
          style={style}
          aria-label={`${risks.length} risker till: ${place}`}
          onClick={() => setOpened(!opened)}
        >
          +{risks.length}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={classes.moreList}>
          {risks.map((risk) => (
            <li key={risk.id}>
              <Button
                look="quiet"
                inRow
                onClick={() => {
                  setOpened(false)
                  onSelect(risk.id)
                }}
              >
                {risk.number}. {risk.event}
              </Button>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
