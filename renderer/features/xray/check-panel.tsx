import type { XrayCheck } from '../../../shared/contracts/xray'
import { hitWords, xrayRoomNames } from '../../../shared/domain/xray/words'
import { Facts, Row, SidePanel, Stack } from '../../ui'
import { CheckHits } from './check-hits'
import { DegreeChip } from './degree-chip'
import classes from './xray.module.css'

interface CheckPanelProps {
  check: XrayCheck
  committeeId: string | null
  year: number | null
  onClose: () => void
}

/** What a check looks for, why, and what it found. */
export function CheckPanel({ check, committeeId, year, onClose }: CheckPanelProps) {
  const { degree, room, why, remedy, base, hits } = check
  return (
    <SidePanel title={check.name} wide onClose={onClose}>
      <Stack gap={3}>
        <Row>
          <DegreeChip degree={degree} quiet={hits === 0} />
          <span className={classes.quiet}>{xrayRoomNames[room]}</span>
        </Row>
        <p>{why}</p>
        <Facts
          as="rows"
          facts={[
            { label: 'Gör så här', value: remedy },
            { label: 'Träffar', value: hitWords(check) },
          ]}
        />
        {base === 0 && (
          <p className={classes.quiet}>Det finns inget att gå igenom än, så kontrollen säger ingenting.</p>
        )}
        {base > 0 && hits === 0 && <p className={classes.quiet}>Allt som gicks igenom stämmer.</p>}
        {hits > 0 && <CheckHits check={check} committeeId={committeeId} year={year} />}
      </Stack>
    </SidePanel>
  )
}
