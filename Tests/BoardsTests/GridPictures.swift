/// Pictures of a test's grid at 80x24, from the headline to the last row.
enum GridPictures {
  static let lines = """
    1 of 8 investigations needs the meeting; the decision on Calder (P1) is 40 days
      overdue.
    no owner  0
    stalled   0
    overdue   1  Calder P1 40d
    4P gap    1  Calder P1 Pv Pt Pp …

                   P1  1 (=)       P2  0 (=)        P3  7 (+1)      P4  0 (-1)
    NECC          │▸Calder  !dec …│                │               │
    National Lea… │               │                │               │
    ROCU          │               │                │ Ledge 2 +P4 +6│
    Forces        │               │                │               │
    """

  static let roles = """
    TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT
    TTTTTTTTTT
    ddddddddddd
    ddddddddddd
    dddddddd!!!.........11
    ddddddddwww.........11.........kk

    ...............11111dddd.......ddddddddd........33333uuuuu......dddddnnnnn
    HHHH..........bSSSSSSSSSSSSSSSb................b...............b
    HHHHHHHHHHHHH.b...............b................b...............b
    HHHH..........b...............b................b.........uuukkkb
    HHHHHH........b...............b................b...............b
    """
}
