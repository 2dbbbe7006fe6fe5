import type { ReactNode } from 'react'
import { WheelMark } from '../../app/wheel-mark'
import { Button, Icon, KeyHint, type IconName } from '../../ui'
import { usePageTitle } from '../../ui/page-title'
import classes from './start-page.module.css'
import { WheelPicture } from './wheel-picture'

interface StartPageProps {
  onBegin: () => void
  onExample: () => void
  onImport: () => void
  onTemplate: () => void
  onOpen: () => void
  onRestore: () => void
  /** Under the three ways: progress of what was chosen, or why it did not go. */
  message?: ReactNode
}

interface WayProps {
  icon: IconName
  title: string
  words: string
  time: string
  onChoose: () => void
  extra?: ReactNode
}

function Way({ icon, title, words, time, onChoose, extra }: WayProps) {
  return (
    <li className={classes.way}>
      <span className={classes.badge}>
        <Icon name={icon} size={20} />
      </span>
      <div>
        <h2>
          <button type="button" className={classes.wayButton} onClick={onChoose}>
            {title}
          </button>
        </h2>
        <p className={classes.wayWords}>{words}</p>
        {extra && <div className={classes.extra}>{extra}</div>}
      </div>
      <span className={classes.time}>{time}</span>
      <span className={classes.chevron}>
        <Icon name="chevronRight" size={16} />
      </span>
    </li>
  )
}

/** First start: three ways in, none of them final. */
export function StartPage({ onBegin, onExample, onImport, onTemplate, onOpen, onRestore, message }: StartPageProps) {
  usePageTitle('Hur vill du börja?')
  return (
    <div className={classes.page}>
      <section className={classes.left} aria-label="Om Kvalitetshjulet">
        <div className={classes.brand}>
          <WheelMark size={32} />
          <div>
            <p className={classes.name}>Kvalitetshjulet</p>
            <p className={classes.about}>Uppföljning och granskning inom socialtjänsten</p>
          </div>
        </div>
        <WheelPicture />
        <p className={classes.saying}>
          Fem steg, hela året. Det som åtgärdas
          <br />
          ett år blir utgångspunkt för nästa analys.
        </p>
      </section>
      <main className={classes.right}>
        <h1 className={classes.title}>Hur vill du börja?</h1>
        <p className={classes.lead}>Du kan ändra dig när som helst. En säkerhetskopia tas automatiskt varje dag.</p>
        <ul className={classes.ways}>
          <Way
            icon="plus"
            title="Börja tomt"
            words="Du anger kommun, nämnder och verksamhetsområden i tre frågor. Resten fyller du i när du behöver det."
            time="Cirka 5 minuter"
            onChoose={onBegin}
          />
          <Way
            icon="eye"
            title="Öppna exemplet"
            words="Solberga kommun är påhittad och har ett helt års granskningar, brister och dokument. Prova fritt, inget blandas med ditt eget."
            time="Öppnas direkt"
            onChoose={onExample}
          />
          <Way
            icon="table"
            title="Läs in en arbetsbok"
            words="Har du utförare, avtal och granskningar i Excel? Du ser rad för rad vad som läses in innan något sparas."
            time="Excel eller CSV"
            onChoose={onImport}
            extra={
              <Button look="link" icon="download" onClick={onTemplate}>
                Hämta en tom arbetsbok med förklaringar
              </Button>
            }
          />
        </ul>
        {message}
        <p className={classes.already}>
          Har du redan en databas?
          <Button look="link" onClick={onOpen}>
            Öppna en befintlig
          </Button>
          <Button look="link" onClick={onRestore}>
            Återställ en säkerhetskopia
          </Button>
        </p>
        <footer className={classes.foot}>
          <span className={classes.promise}>
            <Icon name="shield" size={15} />
            Allt sparas på den här datorn. Inget lämnar den om du inte ber om det.
          </span>
          <span>
            <KeyHint keys={['Tab']}>flytta</KeyHint> <KeyHint keys={['Enter']}>välj</KeyHint>
          </span>
        </footer>
      </main>
    </div>
  )
}
