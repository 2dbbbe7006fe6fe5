import { Menu } from '@mantine/core'
import { Button } from './button'
import { Icon, type IconName } from './icon'

export interface MenuChoice {
  label: string
  icon?: IconName
  onClick: () => void
}

interface MenuButtonProps {
  label: string
  icon?: IconName
  look?: 'default' | 'primary' | 'quiet'
  choices: readonly MenuChoice[]
}

/** A button that opens a few choices: "Nytt ▾". */
export function MenuButton({ label, icon, look = 'default', choices }: MenuButtonProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button look={look} icon={icon} iconAfter="chevronDown">
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.label}
            leftSection={choice.icon && <Icon name={choice.icon} size={15} />}
            onClick={choice.onClick}
          >
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
