import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useApp } from '../session/app-context.tsx';

interface Props {
  readonly title: string;
  readonly className?: string;
  /** A question that has to be answered before anything else goes on. */
  readonly role?: 'alertdialog';
  /** What closing without an answer means, where it is more than closing. */
  readonly onClose?: () => void;
  /** The word on the button that closes it, where that is all there is to be done. */
  readonly closeWith?: string;
  /** Other buttons before that one. */
  readonly beside?: ReactNode;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A dialog over the window: its title and what is in it. It stands while the session names it. */
export function DialogFrame({ title, className, role, onClose, closeWith, beside, children }: Props) {
  const { session } = useApp();
  const close = onClose ?? (() => session.setState({ dialog: null }));
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={close} isDismissable>
      <Modal className={`dialog ${className ?? ''}`}>
        <Dialog {...(role === undefined ? {} : { role })}>
          <Heading slot="title">{title}</Heading>
          {typeof children === 'function' ? children(close) : children}
          {closeWith === undefined ? null : (
            <div className="dialog-buttons">
              {beside}
              <Button className="button primary" autoFocus onPress={close}>
                {closeWith}
              </Button>
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
