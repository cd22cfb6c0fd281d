# All Qt modules share one include root, so a layer that links only Qt Core can still include <QWidget> by its folder.
# This looks for the modules and folders that a layer may not mention. Usage: cmake -DROOT=… -P includescan.cmake

set(gui_modules "Qt(Widgets|Gui|Charts|Svg|PrintSupport)/")
set(widget_classes "<Q(Widget|Label|Dialog|MainWindow|Application|PushButton|LineEdit|BoxLayout|VBoxLayout|HBoxLayout|GridLayout|ScrollArea|MessageBox|FileDialog)>")
set(gui_classes "<Q(Painter|Image|Pixmap|Color|Font|FontMetrics|GuiApplication|Icon|Pen|Brush|Palette)>")
set(sql "<Q?Sql[A-Za-z]*|QtSql/")

function(scan folder)
    file(GLOB_RECURSE sources "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(source IN LISTS sources)
        file(STRINGS "${source}" includes REGEX "^ *#include")
        foreach(line IN LISTS includes)
            foreach(pattern IN LISTS ARGN)
                if(line MATCHES "${pattern}")
                    message(SEND_ERROR "${source}: ${line} (a layer above or beside)")
                endif()
            endforeach()
        endforeach()
    endforeach()
endfunction()

foreach(folder common disclosure questions metrics assessment scoring report)
    scan(core/${folder} "${gui_modules}" "${widget_classes}" "${gui_classes}" "${sql}" "\"(ui|app)/" "\"core/(storage|exchange)/")
endforeach()
scan(core/storage "${gui_modules}" "${widget_classes}" "${gui_classes}" "\"(ui|app)/" "\"core/(scoring|report|exchange)/")
scan(core/exchange "${gui_modules}" "${widget_classes}" "${gui_classes}" "${sql}" "\"(ui|app)/" "\"core/storage/")
scan(ui/presentation "QtWidgets/" "${widget_classes}" "${sql}" "\"app/" "\"ui/(rendering|shell)/" "\"core/(storage|exchange)/")
scan(ui/rendering "${sql}" "\"app/" "\"ui/shell/" "\"core/(storage|exchange)/")
scan(ui/shell "${sql}" "\"app/" "\"core/(storage|exchange)/")

# Inside core_domain the folders are ordered: an arrow may be skipped, never turned round.
scan(core/common "\"core/(disclosure|questions|metrics|assessment|scoring|report)/")
scan(core/disclosure "\"core/(questions|metrics|assessment|scoring|report)/")
scan(core/questions "\"core/(disclosure|metrics|assessment|scoring|report)/")
scan(core/assessment "\"core/(metrics|scoring|report)/")
scan(core/scoring "\"core/report/")
# Metrics stand beside the assessments and know nothing of them.
scan(core/metrics "\"core/(assessment|scoring|report)/")
