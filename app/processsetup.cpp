#include "app/processsetup.h"

#include <QByteArray>

#include <initializer_list>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace aros {

void setUpProcess()
{
#ifdef Q_OS_UNIX
    umask(077);
#endif
    for (const char *variable : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS"})
        qunsetenv(variable);
}

} // namespace aros
