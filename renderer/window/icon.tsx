/** Line icons on a 16-pixel grid. */
const paths = {
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  undo: 'M5.5 4 2.5 7l3 3M2.5 7H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10.5 4l3 3-3 3M13.5 7H6a3.5 3.5 0 0 0 0 7h3',
  plus: 'M8 3.5v9M3.5 8h9',
  down: 'M3.5 6 8 10.5 12.5 6',
  left: 'M10 3.5 5.5 8 10 12.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9',
  chart: 'M2.5 2.5v11h11M4.5 10.5l3-3 2 2 4-5',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7L9.5 6.5v-4M8 9.5v4',
  picture: 'M8 2.5v8M4.8 7.3 8 10.5l3.2-3.2M2.5 13.5h11',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof paths }) => (
  <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
