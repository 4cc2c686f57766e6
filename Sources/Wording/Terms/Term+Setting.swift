extension Term {
  /// The settings: what each is for, what it takes, and what is wrong with a line.
  package enum Setting: String, CaseIterable, Sendable {
    // What each is for
    case theme, language, region, force, board, safe, leaveOut, mouse, restore, blankAfter
    // What it takes
    case regionID, forceID, yesOrNo, known, minutes
    // What is wrong
    case keyAndValue, once, noText, scopeOfSnapshot, noSafeLine, safeLine
    // What is turned on
    case safeView, codeLeftOut
    case heading

    package var phrase: Phrase {
      switch self {
      case .theme: Phrase("draw in this theme", "defnyddio'r thema hon")
      case .language: Phrase("speak English or Welsh", "siarad Saesneg neu Gymraeg")
      case .region: Phrase("show this region at the start", "dangos y rhanbarth hwn ar y dechrau")
      case .force:
        Phrase(
          "show this force at the start, not a region",
          "dangos yr heddlu hwn ar y dechrau, nid rhanbarth")
      case .board: Phrase("open this board at the start", "agor y bwrdd hwn ar y dechrau")
      case .safe:
        Phrase(
          "start in the safe view: codenames; counts rounded up or down to fives",
          "dechrau yn y modd diogel: enwau cod; cyfrifon wedi'u talgrynnu i fyny neu i lawr i bumoedd"
        )
      case .leaveOut:
        Phrase(
          "start without the records that carry handling code C",
          "dechrau heb y cofnodion â chod trin C")
      case .mouse: Phrase("listen to the mouse", "gwrando ar y llygoden")
      case .restore:
        Phrase(
          "begin where the last meeting ended", "dechrau lle y gorffennodd y cyfarfod diwethaf")
      case .blankAfter:
        Phrase(
          "blank the screen after so many minutes without a key; 30 if not set, 0 for never",
          "gwagio'r sgrin ar ôl cynifer o funudau heb allwedd; 30 os nad yw wedi'i osod, 0 am byth")
      case .minutes: Phrase("minutes, 0 to 480", "munudau, 0 i 480")
      case .regionID: Phrase("the id of a region, such as se", "cod rhanbarth, megis se")
      case .forceID: Phrase("the id of a force, such as kent", "cod heddlu, megis kent")
      case .yesOrNo: Phrase("yes or no", "yes neu no")
      case .known: Phrase("a known value", "gwerth hysbys")
      case .keyAndValue:
        Phrase("key = value, or # before a comment", "allwedd = gwerth, neu # cyn sylw")
      case .once: Phrase("it once", "unwaith yn unig")
      case .noText: Phrase("bytes that are no text", "beitiau nad ydynt yn destun")
      case .scopeOfSnapshot:
        Phrase(
          "a region or force of the snapshot; see 'ptg status --scopes'",
          "rhanbarth neu heddlu yn y ciplun; gweler 'ptg status --scopes'")
      case .noSafeLine: Phrase("no line 'safe'", "dim llinell 'safe'")
      case .safeLine: Phrase("safe = yes or no", "safe = yes neu no")
      case .safeView: Phrase("the safe view", "y modd diogel")
      case .codeLeftOut: Phrase("handling code C left out", "cod trin C wedi'i hepgor")
      case .heading:
        Phrase(
          "# Settings of ptg: $XDG_CONFIG_HOME/ptg/settings (~/.config/ptg/settings)",
          "# Gosodiadau ptg: $XDG_CONFIG_HOME/ptg/settings (~/.config/ptg/settings)")
      }
    }
  }
}
