import { useEffect, useRef } from 'react'
import type { DraftRow, SectionRow } from '../../../shared/contracts/writing'
import { Icon } from '../../ui'
import { numbersOf, stateOf } from './section-words'
import classes from './section-list.module.css'

interface SectionListProps {
  draft: DraftRow
  sections: readonly SectionRow[]
  chosenId: string
  onChoose: (id: string) => void
}

/** Every section with its number and how far it has come; the one being written is kept in sight. */
export function SectionList({ draft: { ready, sections: count }, sections, chosenId, onChoose }: SectionListProps) {
  const numbers = numbersOf(sections)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])
  return (
    <nav className={classes.card} aria-label="Avsnitt" data-area="list">
      <p className={classes.head}>
        <span>
          <strong>
            {ready} av {count}
          </strong>{' '}
          avsnitt klara
        </span>
        <progress className={classes.progress} value={ready} max={Math.max(count, 1)} aria-label="Klara avsnitt" />
      </p>
      <ol className={classes.list} ref={list}>
        {sections.map((section) => {
          const { icon, words, look } = stateOf(section)
          return (
            <li key={section.id}>
              <button
                type="button"
                className={classes.section}
                aria-current={section.id === chosenId || undefined}
                data-landing={section.id === chosenId ? '' : undefined}
                data-out={!section.included || undefined}
                title={section.assignedTo === null ? undefined : `Skrivs av ${section.assignedTo}`}
                onClick={() => onChoose(section.id)}
              >
                <span className={classes.number}>{numbers.get(section.id) ?? ''}</span>
                <span className={classes.words}>{section.heading}</span>
                <span className={classes[look]}>
                  <Icon name={icon} size={15} label={words} />
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
