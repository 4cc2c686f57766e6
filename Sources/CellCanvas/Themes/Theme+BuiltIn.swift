extension Theme {
  /// The text of `Themes/dark.theme`; a test checks that the two are the same.
  package static let builtInText = """
    # Light text on a painted dark background.
    #
    # role = all colours | the 16 basic colours | no colours
    # Words: bold underline reverse dim plain, a colour, `on` and a colour. Colours: #rrggbb, 0 to 255,
    # default, or a name such as red or bright-red. Without `on`, the background is that of text.
    # `glyphs = ascii` draws lines, charts and shades in ASCII, whatever the terminal can show.
    # Roles left out look as in the built-in theme. Figures are never told by colour alone.

    text           = #d0d0d0 on #1c1c1c           | white on black               | plain
    dim            = #949494                      | white                        | plain
    title          = bold #ffffff                 | bold bright-white            | bold
    heading        = bold #87afd7                 | bold cyan                    | underline
    marking        = bold #ffffff on #4e4e4e      | black on white               | bold reverse
    tab            = #b2b2b2 on #303030           | white                        | plain
    tab-active     = bold #1c1c1c on #87afd7      | black on cyan                | bold reverse
    selected       = bold #ffffff on #005f87      | bold bright-white on blue    | reverse
    border         = #8a8a8a                      | white                        | plain
    key            = bold #ffd75f                 | bold yellow                  | bold
    good           = #87d787                      | green                        | plain
    warning        = bold #ffaf5f                 | yellow                       | bold
    alert          = bold #ff8787                 | bold underline bright-yellow | bold underline
    p1             = bold #1c1c1c on #ff8787      | bold bright-white on red     | bold reverse
    p2             = bold #ffaf5f                 | bold yellow                  | bold
    p3             = #87d7ff                      | cyan                         | underline
    p4             = #afafaf                      | white                        | plain
    up             = bold #d0d0d0                 | bold bright-white            | bold
    down           = #d0d0d0                      | white                        | plain
    stale          = underline #d7af87            | underline yellow             | underline
    banner         = bold #1c1c1c on #ffd75f      | black on yellow              | bold reverse
    hostile        = bold #ffffff on #870087      | black on green               | underline reverse
    chart-line     = #87d7ff                      | bright-cyan                  | bold
    chart-mean     = #949494                      | white                        | plain
    chart-limit    = #ffaf5f                      | yellow                       | plain
    chart-point    = bold #ffff87                 | bold bright-yellow           | bold
    bar-harm       = #d0d0d0                      | bright-white                 | bold
    bar-likelihood = #87afd7                      | cyan                         | plain
    bar-position   = #878787                      | white                        | plain
    shade1         = #5f87af                      | cyan                         | plain
    shade2         = #87afd7                      | cyan                         | plain
    shade3         = #afd7ff                      | cyan                         | bold
    shade4         = bold #ffffff                 | bold bright-white            | bold
    input          = underline #ffffff on #303030 | underline bright-white       | underline

    """
}
