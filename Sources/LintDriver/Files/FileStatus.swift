#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the file system says of a path.
struct FileStatus {
  /// The kinds of file that matter here.
  enum Kind: Hashable {
    case file
    case folder
    case link
    case special
  }

  /// Which file it is, whatever it is called: the same for a file and a link to it.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let identity: Identity
  /// Under how many names it can be found.
  let nameCount: Int
  /// The length in bytes.
  let size: Int
  /// When its content was last changed, in seconds and nanoseconds since 1970.
  let changed: (seconds: Int, nanoseconds: Int)
  /// Who may read, write and run it.
  let permissions: mode_t
  /// The user who owns it.
  let owner: uid_t
  /// The group that owns it.
  let group: gid_t

  /// The status of the file at `path`; of the link itself when it is one and `followingLinks` is false.
  init(of path: FilePath, followingLinks: Bool = true) throws(FileProblem) {
    var status = stat()
    guard path.withCString({ followingLinks ? stat($0, &status) : lstat($0, &status) }) == 0 else {
      let code = errno
      // A file that has come back by now is no link to nothing.
      let isLink =
        code == ENOENT && followingLinks
        && (try? FileStatus(of: path, followingLinks: false))?.kind == .link
      throw FileProblem(path: path, cause: isLink ? .danglingLink : FileProblem.Cause(errno: code))
    }
    self.init(status)
  }

  /// The status of an open file.
  init(ofDescriptor descriptor: Int32, at path: FilePath) throws(FileProblem) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileProblem(path: path, cause: FileProblem.Cause(errno: errno))
    }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    // Darwin's numbers of devices are signed.
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    nameCount = Int(status.st_nlink)
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    changed = (time.tv_sec, time.tv_nsec)
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }
}

extension FilePath {
  /// Whether there is no such file, which is more than that it cannot be looked at.
  var isMissing: Bool {
    do throws(FileProblem) {
      _ = try FileStatus(of: self)
      return false
    } catch {
      return error.cause == .missing
    }
  }
}

extension FileProblem.Cause {
  /// The cause behind the code of a system call that failed.
  init(errno code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case ELOOP: .linkLoop
      case EACCES, EPERM: .forbidden
      case EISDIR: .folder
      // A socket cannot be opened, nor a device that nothing drives.
      case ENXIO, ENODEV, EOPNOTSUPP: .special
      default: .unreadable(reason: String(cString: strerror(code)))
      }
  }

  /// The cause behind the code of a system call that was to write in `place` and failed.
  init(errno code: Int32, writing place: FileProblem.Place) {
    self =
      switch code {
      case EACCES, EPERM, EROFS: .protected(place)
      case ENOSPC, EDQUOT: .noSpace
      default: .unwritable(reason: String(cString: strerror(code)))
      }
  }
}
