import ThreatDomain

extension Welsh: SpokenSentences {
  func opening(_ about: String, of scope: String, in month: Month) -> String {
    "\(scope), \(longMonth(month)): \(about)."
  }

  func source(asAt date: Day, serial: Int, proof: Words.SourceProof) -> String {
    let ending =
      switch proof {
      case .sample: "y sampl: nid yw ei ffigurau ar gyfer penderfyniadau"
      case .unverified: "nad yw wedi'i lofnodi"
      case .signed: "wedi'i lofnodi gan y ganolfan"
      }
    return "Fel ar \(day(date)), o allforyn \(serial), \(ending)."
  }

  func page(_ kind: String, of id: String) -> String { "\(kind.lowercased()) \(id)" }

  func course(of points: [(label: String, value: String)], highest: Int, lowest: Int)
    -> String
  {
    guard let first = points.first, let last = points.last, points.count > 1 else {
      return points.first.map { "\($0.value) (\($0.label))" } ?? self[.fact(.nothingHere)]
    }
    let (high, low) = (points[highest], points[lowest])
    return "o \(first.value) (\(first.label)) i \(last.value) (\(last.label)); "
      + "uchaf \(high.value) (\(high.label)), isaf \(low.value) (\(low.label))"
  }

  func limits(mean: String, lower: String, upper: String) -> String {
    "cymedr \(mean), terfynau naturiol \(lower) hyd \(upper)"
  }

  func copied(into path: String) -> String {
    "Ni all y derfynell hon gopïo: mae'r SQL yn \(path)"
  }

  func noActivity(for number: Int) -> String { "dim gweithgarwch ers \(days(number))" }

  func movedUp(from level: PriorityLevel) -> String {
    "symudwyd i fyny o \(level.rawValue)"
  }

  func movedDown(from level: PriorityLevel) -> String {
    "symudwyd i lawr o \(level.rawValue)"
  }

  func threatsFollowed(_ number: Int, withoutOwner ownerless: Int) -> String {
    let owners =
      ownerless == 0 ? "mae gan bob un berchennog" : "mae \(count(ownerless)) heb berchennog"
    return "Dilynir \(threats(number)); \(owners)."
  }

  func threats(_ number: Int) -> String { counted(number, "bygythiad", "fygythiadau") }

  func agreed(_ priority: AgreedPriority?) -> String {
    priority.map { "Y flaenoriaeth y cytunodd y grŵp arni: \(self[$0.term])." }
      ?? "Ni chytunodd y grŵp ar flaenoriaeth iddo."
  }

  func linked(investigations: Int, actors: Int) -> String {
    let open = counted(investigations, "ymchwiliad agored", "ymchwiliadau agored")
    return "Mae \(open) yn perthyn iddo, a nifer y gweithredwyr yw \(count(actors))."
  }

  func linkedActors(_ number: Int) -> String {
    guard number != 0 else { return asSentence(self[.grid(.noActorsLinked)]) }
    return "Mae \(actors(number)) yn gysylltiedig ag ef."
  }

  func touches(_ places: String) -> String { "Heddluoedd: \(places)." }

  func worrying(_ number: Int) -> String {
    guard number != 0 else {
      return "Mae pob ymchwiliad yn weithredol ac nid oes penderfyniad yn hwyr."
    }
    return
      "Mae angen y cyfarfod ar \(investigations(number)): dim perchennog, dim gweithgarwch neu "
      + "benderfyniad yn hwyr."
  }

  func actors(_ number: Int, first: String?) -> String {
    "Mapiwyd \(actors(number))\(first.map { "; \($0) yw'r cyntaf" } ?? "")."
  }

  func shares(_ shares: [(label: String, value: String)]) -> String {
    let list = shares.map { "\($0.label.lowercased()) \($0.value)" }.joined(separator: ", ")
    return "O'r adroddiadau hyn: \(list)."
  }

  func span(
    _ label: String, sum: Int, change: CountChange?, through month: Month
  ) -> String {
    let before = "y flwyddyn ariannol hyd yma (\(longMonth(month.yearBefore)))"
    let ending =
      switch change {
      case nil: ""
      case .fraction(let fraction): ", \(rise(fraction)) ar \(before)"
      case .counts(_, let number): ", \(count(number)) yn \(before)"
      }
    return "\(label): \(count(sum))\(ending)."
  }
}
