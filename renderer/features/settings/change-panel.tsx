import type { ChangeEntry } from '../../../shared/contracts/settings'
import { UNKNOWN } from '../../../shared/text/format'
import { Facts, SidePanel, Stack } from '../../ui'

interface ChangePanelProps {
  entry: ChangeEntry
  when: string
  onClose: () => void
}

/** One change: who, when, and every field before and after. */
export function ChangePanel({ entry, when, onClose }: ChangePanelProps) {
  return (
    <SidePanel title={entry.sentence} wide onClose={onClose}>
      <Stack gap={4}>
        <Facts
          as="rows"
          facts={[
            { label: 'När', value: when },
            { label: 'Vem', value: entry.imported ? `${entry.actor}, vid inläsning` : entry.actor },
          ]}
        />
        {entry.changes.length === 0 ? (
          <p>Inga uppgifter som visas ändrades.</p>
        ) : (
          <Facts
            as="rows"
            facts={entry.changes.map(({ label, before, after }) => ({
              label,
              value: (
                <>
                  {before !== null && (
                    <>
                      <span className="visually-hidden">från </span>
                      <del>{before}</del>
                      <span aria-hidden="true"> → </span>
                      <span className="visually-hidden"> till </span>
                    </>
                  )}
                  {after ?? UNKNOWN}
                </>
              ),
            }))}
          />
        )}
      </Stack>
    </SidePanel>
  )
}
