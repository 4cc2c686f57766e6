import Platform

/// The comparison of two folders of prints, file by file.
struct PagesComparison: Equatable {
  /// A file that differs between the folders.
  struct Difference: Equatable {
    enum Kind: Equatable {
      case missing, new
      /// The first line that differs, from 1, in the old and in the new file; `nil` where a file
      /// ended.
      case changed(line: Int, was: String?, now: String?)
    }

    let name: String
    let kind: Kind
  }

  let differences: [Difference]
  /// How many different files the two folders have.
  let count: Int

  init(of old: String, with new: String) throws(PlatformError) {
    let (oldNames, newNames) = (Set(try Files.names(in: old)), Set(try Files.names(in: new)))
    var differences: [Difference] = []
    let all = oldNames.union(newNames).sorted()
    for name in all {
      guard newNames.contains(name) else {
        differences.append(Difference(name: name, kind: .missing))
        continue
      }
      guard oldNames.contains(name) else {
        differences.append(Difference(name: name, kind: .new))
        continue
      }
      let was = try Files.read("\(old)/\(name)", limit: PagesComparison.limit)
      let now = try Files.read("\(new)/\(name)", limit: PagesComparison.limit)
      guard was != now else { continue }
      differences.append(Difference(name: name, kind: PagesComparison.change(from: was, to: now)))
    }
    self.differences = differences
    count = all.count
  }

  /// The most bytes of a print that are compared; every print is shorter.
  private static let limit = 1 << 27

  private static func change(from was: [UInt8], to now: [UInt8]) -> Difference.Kind {
    let (was, now) = (lines(of: was), lines(of: now))
    let line =
      zip(was, now).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(was.count, now.count)
    return .changed(
      line: line + 1, was: line < was.count ? String(decoding: was[line], as: UTF8.self) : nil,
      now: line < now.count ? String(decoding: now[line], as: UTF8.self) : nil)
  }

  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}

extension PagesComparison.Difference {
  /// The file's name, then its old and new line, from shortly before the difference.
  var lines: [String] {
    switch kind {
    case .missing: ["missing: \(name)"]
    case .new: ["new: \(name)"]
    case .changed(let line, let was, let now):
      ["changed: \(name), line \(line)"] + Self.sides(was ?? "", now ?? "", was, now)
    }
  }

  /// How many characters of a line are shown.
  private static let width = 160

  private static func sides(
    _ left: String, _ right: String, _ was: String?, _ now: String?
  ) -> [String] {
    let shared = zip(left.unicodeScalars, right.unicodeScalars).prefix { $0 == $1 }.count
    func shown(_ sign: String, _ text: String?) -> [String] {
      guard let text else { return [] }
      let cut = text.unicodeScalars.dropFirst(max(0, shared - width / 4)).prefix(width)
      return ["  \(sign) " + cut.map { $0.escaped(asASCII: false) }.joined()]
    }
    return shown("-", was) + shown("+", now)
  }
}
