import CellCanvas
import ExportSync
import Platform
import SnapshotStore

/// The examination of a machine that runs ptg, check by check.
struct Examination {
  /// The result of one check.
  struct Finding: Equatable {
    let subject: String
    let isWell: Bool
    /// What is there, or what is wrong and how to correct it.
    let text: String

    static func ok(_ subject: String, _ text: String) -> Finding {
      Finding(subject: subject, isWell: true, text: text)
    }

    static func wrong(_ subject: String, _ text: String) -> Finding {
      Finding(subject: subject, isWell: false, text: text)
    }
  }

  private let environment: Environment
  private let data: DataFolder

  init(_ environment: Environment, data: DataFolder) {
    self.environment = environment
    self.data = data
  }

  var findings: [Finding] {
    TrustExamination(folder: environment.trustFolder).findings + tools
      + [dataFolder, freeSpace, auditLog, clock, terminal, locale]
  }

  private var tools: [Finding] {
    [
      signatureTool,
      tool("/usr/bin/sha256sum", needed: "checks files", package: "coreutils"),
      tool("/usr/bin/curl", needed: "fetches from web servers", package: "curl"),
    ]
  }

  /// The check of ssh-keygen; a tool that is too old would refuse every signature.
  private var signatureTool: Finding {
    let found = tool(SSHSignature.program, needed: "checks signatures", package: "openssh-client")
    guard found.isWell else { return found }
    do {
      try SSHSignature.checkRelease()
      return found
    } catch {
      return .wrong(found.subject, "\(error). Install \(SSHSignature.oldestRelease) or newer.")
    }
  }

  private func tool(_ path: String, needed: String, package: String) -> Finding {
    let name = Files.name(of: path)
    let isThere = Files.access(of: path).map { $0.bits & 0o111 != 0 } ?? false
    return isThere
      ? .ok(name, path)
      : .wrong(name, "found no \(path), which \(needed). Install the package \(package).")
  }
}

/// The checks of the data folder.
extension Examination {
  private var dataFolder: Finding {
    guard let access = Files.access(of: data.root) else {
      return .ok("data folder", "\(data.root) is not there yet; ptg sync makes it")
    }
    if !access.isOwnedByRootOrUser {
      return .wrong(
        "data folder", "\(data.root): found owner \(access.owner), expected root or the user.")
    }
    if access.bits & 0o077 != 0 {
      return .wrong(
        "data folder",
        "\(data.root): found bits \(access.octal), expected 0700. "
          + "Run 'chmod 700 \(data.root)'.")
    }
    return .ok("data folder", data.root)
  }

  /// The free space to have, in bytes; a national export of ten years takes a fifth of it.
  private static let bytesWanted: Int64 = 1 << 30

  private var freeSpace: Finding {
    var folder = data.root
    while folder != "/", folder != ".", Files.kind(of: folder) == nil {
      folder = Files.folder(of: folder)
    }
    guard let free = Files.freeBytes(at: folder) else {
      return .wrong("free space", "\(folder): cannot be told.")
    }
    return free >= Examination.bytesWanted
      ? .ok("free space", "\(free >> 20) MB at \(folder)")
      : .wrong(
        "free space",
        "\(folder): found \(free >> 20) MB, expected "
          + "\(Examination.bytesWanted >> 20) MB. Make room, or move the data with --data.")
  }

  private var auditLog: Finding {
    switch Files.kind(of: data.auditLog) {
    case nil: return .ok("audit log", "\(data.auditLog) is not there yet")
    case .regular:
      guard let access = Files.access(of: data.auditLog), access.isOwnedByRootOrUser,
        !access.isWritableByGroupOrOthers
      else {
        return .wrong(
          "audit log",
          "\(data.auditLog): found it open to others. Run 'chmod go-w \(data.auditLog)'."
        )
      }
      return .ok(
        "audit log",
        data.auditLog
          + (data.hasUnfinishedSync
            ? "; the last sync was cut off: the next notes what came of it"
            : ""))
    case .folder, .other:
      return .wrong("audit log", "\(data.auditLog): found no plain file. Remove it.")
    }
  }
}

/// The checks of the program's surroundings.
extension Examination {
  private var clock: Finding {
    let now = environment.now()
    guard let current = data.currentSnapshot else {
      return .ok("clock", "\(now); no snapshot to compare it with")
    }
    // ptg status reports an unreadable snapshot; the clock is compared where it can be.
    guard let header = try? Snapshot.header(of: current), let created = Timestamp(header.created)
    else {
      return .wrong("clock", "\(now); the snapshot cannot be read. Run ptg sync.")
    }
    return created.seconds <= now.seconds + 86_400
      ? .ok("clock", "\(now); the snapshot was made on \(created)")
      : .wrong(
        "clock", "found \(now), before the snapshot was made, on \(created). Set the clock.")
  }

  private var terminal: Finding {
    guard environment.isOutputTerminal else {
      return .ok("terminal", "none here; ptg print needs none")
    }
    guard let name = environment.terminal, name != "dumb" else {
      return .wrong(
        "terminal",
        "TERM: found '\(environment.terminal ?? "")', expected a terminal's name. "
          + "Run 'export TERM=xterm-256color'.")
    }
    guard let size = environment.size, size.columns >= 40, size.rows >= 10 else {
      let found = environment.size.map { "\($0.columns)x\($0.rows)" } ?? "no size"
      return .wrong("terminal", "found \(found), expected 40x10 or more; 80x24 shows all.")
    }
    return .ok("terminal", "\(name), \(size.columns)x\(size.rows)")
  }

  /// The check of the locale; output to a file or pipe is always UTF-8, so a job needs no locale.
  private var locale: Finding {
    guard environment.isOutputTerminal else {
      return .ok(
        "locale",
        "\(environment.locale ?? "none set"); without a terminal ptg writes UTF-8 in any case")
    }
    return environment.isUTF8
      ? .ok("locale", environment.locale ?? "UTF-8")
      : .wrong(
        "locale",
        "found '\(environment.locale ?? "")', expected one in UTF-8. "
          + "Run 'export LC_ALL=C.UTF-8'.")
  }
}
