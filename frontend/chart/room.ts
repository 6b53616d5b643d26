/** A rectangle on the picture, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Knows where something stands already, so that texts find a free place. */
export class Room {
  private readonly boxes: Box[] = [];
  private readonly edge: Box;

  constructor(edge: Box) {
    this.edge = edge;
  }

  take(box: Box) {
    this.boxes.push(box);
  }

  /** A line is taken in small steps, each as large as half its distance to what may stand beside it. */
  takeLine(fromX: number, fromY: number, toX: number, toY: number, air: number) {
    const count = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / air));
    for (let step = 0; step <= count; step++) {
      const x = fromX + ((toX - fromX) * step) / count;
      const y = fromY + ((toY - fromY) * step) / count;
      this.take({ left: x - air / 2, top: y - air / 2, right: x + air / 2, bottom: y + air / 2 });
    }
  }

  isFree(box: Box): boolean {
    const { edge } = this;
    const inside = box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom;
    return inside && !this.boxes.some((each) => overlap(each, box));
  }

  /** Takes the first of these places that is free. */
  first(places: Box[]): Box | undefined {
    const free = places.find((each) => this.isFree(each));
    if (free) {
      this.take(free);
    }
    return free;
  }
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
