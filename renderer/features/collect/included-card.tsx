import type { IncludedItem } from '../../../shared/contracts/review-work'
import { formatCount } from '../../../shared/text/format'
import { Button, Card, Icon, type IconName } from '../../ui'
import classes from './work.module.css'

const looks: Record<IncludedItem['state'], { icon: IconName; words: string; className: string }> = {
  there: { icon: 'check', words: 'Finns', className: 'there' },
  partly: { icon: 'pencil', words: 'Påbörjat', className: 'partly' },
  lacking: { icon: 'ring', words: 'Saknas', className: 'lacking' },
  optional: { icon: 'minus', words: 'Valfritt', className: 'optional' },
}

const tabWords: Record<IncludedItem['tab'], string> = {
  forberedelse: 'Förberedelse',
  besok: 'Besök',
  intervjuer: 'Intervjuer',
  checklista: 'Checklista',
  brister: 'Brister',
  bedomning: 'Bedömning',
  sanktioner: 'Sanktioner',
}

interface IncludedCardProps {
  /** 'kvalitetsgranskning', with its article: 'en kvalitetsgranskning'. */
  kindWords: string
  included: readonly IncludedItem[]
  /** The tab this stands on: no link leads to where one is. */
  here: IncludedItem['tab']
  onGo: (tab: IncludedItem['tab']) => void
}

/** What the kind always includes, what of it is there, and the way to what lacks. It forbids nothing. */
export function IncludedCard({ kindWords, included, here, onGo }: IncludedCardProps) {
  const lacking = included.filter(({ state }) => state === 'lacking' || state === 'partly').length
  if (included.length === 0) return null
  return (
    <Card
      title={`Det här ingår i ${kindWords}`}
      note={lacking === 0 ? 'Allt finns' : `${formatCount(lacking, 'del', 'delar')} återstår`}
      flush
    >
      <ul className={classes.included}>
        {included.map(({ key, label, state, words, tab }) => {
          const { icon, words: stateWords, className } = looks[state]
          return (
            <li key={key}>
              <span className={`${classes.mark} ${classes[className] ?? ''}`}>
                <Icon name={icon} size={15} label={stateWords} />
              </span>
              <span className={classes.what}>{label}</span>
              <span className={classes.how}>{words}</span>
              {(state === 'lacking' || state === 'partly') && tab !== here && (
                <Button look="link" onClick={() => onGo(tab)} aria-label={`Gå till ${tabWords[tab]}: ${label}`}>
                  {tabWords[tab]}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
